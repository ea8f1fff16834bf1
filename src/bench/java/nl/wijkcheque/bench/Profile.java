package nl.wijkcheque.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What the service spent its time on, of samples that were taken while it worked. */
public final class Profile {

    private static final int SHOWN = 25;

    private Profile() {}

    public static void print(Path recording) throws IOException {
        Map<String, Integer> tops = new HashMap<>();
        Map<String, Integer> within = new HashMap<>();
        int samples = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples++;
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    tops.merge(group(frames.getFirst()), 1, Integer::sum);
                    frames.stream().map(Profile::group).distinct().forEach(group -> within.merge(group, 1, Integer::sum));
                }
            }
        }
        Figures.say("%d samples; top of the stack, and anywhere in it, by package:", samples);
        int all = Math.max(1, samples);
        tops.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(entry -> Figures.say(
                        "  %5.1f%% %5.1f%%  %s",
                        100.0 * entry.getValue() / all,
                        100.0 * within.getOrDefault(entry.getKey(), 0) / all,
                        entry.getKey()));
    }

    /** Three words of its package. */
    private static String group(RecordedFrame frame) {
        String[] words = frame.getMethod().getType().getName().split("\\.");
        int most = Math.min(words.length - 1, 3);
        return String.join(".", java.util.Arrays.copyOf(words, Math.max(1, most)));
    }
}
