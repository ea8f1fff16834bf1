package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class CodeHasherTest {

    private final Random random = Seeded.random(CodeHasherTest.class);

    @Test
    void theHashIsHmacSha256UnderTheKey() throws Exception {
        byte[] key = key();
        ChequeCode code = ChequeCode.random(random);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] hash = new CodeHasher(key).hash(code);
        assertArrayEquals(mac.doFinal(code.value().getBytes(StandardCharsets.US_ASCII)), hash);
        assertEquals(CodeHasher.HASH_BYTES, hash.length);
    }

    @Test
    void anotherKeyOrCodeGivesAnotherHash() {
        CodeHasher hasher = new CodeHasher(key());
        ChequeCode code = ChequeCode.random(random);
        assertArrayEquals(hasher.hash(code), hasher.hash(code));
        assertFalse(Arrays.equals(hasher.hash(code), new CodeHasher(key()).hash(code)));
        assertFalse(Arrays.equals(hasher.hash(code), hasher.hash(ChequeCode.random(random))));
    }

    @Test
    void wipingTheCallersKeyChangesNothing() {
        byte[] key = key();
        ChequeCode code = ChequeCode.random(random);
        CodeHasher hasher = new CodeHasher(key);
        byte[] before = hasher.hash(code);
        Arrays.fill(key, (byte) 0);
        assertArrayEquals(before, hasher.hash(code));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CodeHasher(new byte[CodeHasher.MIN_KEY_BYTES - 1]));
    }

    @Test
    void manyThreadsGetTheSameHashes() {
        CodeHasher hasher = new CodeHasher(key());
        ChequeCode[] codes = IntStream.range(0, 500).mapToObj(n -> ChequeCode.random(random))
                .toArray(ChequeCode[]::new);
        byte[][] expected = Arrays.stream(codes).map(hasher::hash).toArray(byte[][]::new);
        IntStream.range(0, 50_000)
                .parallel()
                .forEach(n -> assertArrayEquals(expected[n % codes.length], hasher.hash(codes[n % codes.length])));
    }

    private byte[] key() {
        byte[] key = new byte[CodeHasher.MIN_KEY_BYTES];
        random.nextBytes(key);
        return key;
    }
}
