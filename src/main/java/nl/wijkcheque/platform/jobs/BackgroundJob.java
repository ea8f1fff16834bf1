package nl.wijkcheque.platform.jobs;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose only method says when something is done: {@code @Scheduled} with its times and {@code @SchedulerLock}
 * with a name and the longest it may take. What is done stands elsewhere, as a method that anyone may call at any time.
 * Neither final nor a record: the lock is put around it. Not there when {@code wijkcheque.jobs.enabled} is false, as in
 * tests and in commands.
 */
@Documented
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass") // The scope of the classes that carry it.
@Singleton
@Requires(property = BackgroundJob.ENABLED, notEquals = StringUtils.FALSE)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BackgroundJob {

    String ENABLED = "wijkcheque.jobs.enabled";
}
