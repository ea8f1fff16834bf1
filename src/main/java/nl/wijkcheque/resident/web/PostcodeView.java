package nl.wijkcheque.resident.web;

import java.util.List;
import nl.wijkcheque.resident.PostcodeTable;
import org.jspecify.annotations.Nullable;

/**
 * The table of postcodes.
 *
 * @param table null as long as none was loaded
 * @param csv what came back
 * @param problems what is wrong with it
 */
public record PostcodeView(@Nullable PostcodeTable table, String csv, List<String> problems) {}
