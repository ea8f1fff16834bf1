package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("demo_payment")
record DemoPaymentRow(@Id UUID id, String state, Instant opened, boolean refunded) {}
