package nl.wijkcheque.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/** One connection to the service that is kept open: a client that costs next to nothing, as it shares the cores. */
final class HttpLine implements AutoCloseable {

    private final Socket socket;
    private final InputStream from;
    private final String head;
    private String body = "";

    HttpLine(URI service, String token) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        from = new BufferedInputStream(socket.getInputStream(), 16_384);
        head = " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nAuthorization: Bearer " + token + "\r\n";
    }

    /** @return the status */
    int post(String path, String key, String json) throws IOException {
        byte[] sent = json.getBytes(UTF_8);
        return send("POST " + path + head + "Content-Type: application/json\r\nIdempotency-Key: " + key
                + "\r\nContent-Length: " + sent.length + "\r\n\r\n" + json);
    }

    /** @return the status */
    int get(String path) throws IOException {
        return send("GET " + path + head + "\r\n");
    }

    /** Of the last answer. */
    String body() {
        return body;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding: chunked");
        }
        body = chunked ? chunks() : new String(from.readNBytes(length), UTF_8);
        return status;
    }

    private String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.append(new String(from.readNBytes(size), UTF_8));
            line();
        }
        line();
        return all.toString();
    }

    private String line() throws IOException {
        byte[] bytes = new byte[256];
        int length = 0;
        for (int next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                throw new EOFException("the service ended the connection");
            }
            if (length == bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, length * 2);
            }
            bytes[length++] = (byte) next;
        }
        return new String(bytes, 0, Math.max(0, length - 1), ISO_8859_1);
    }
}
