package org.warmledger.command.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** RFC 4180 in UTF-8, with or without a mark, or in GB18030, as Chinese spreadsheets save it. */
final class CsvTable {

  private static final String MARK = "\uFEFF";
  private static final char NUL = '\0';

  private CsvTable() {}

  static void read(byte[] file, TableLimits limits, RawRows rows) {
    String text = decoded(file);
    if (text.isBlank()) {
      throw new TableRefused(TableFault.EMPTY_FILE);
    }
    // A quote left open would swallow the rest of the file into one cell without a complaint.
    if (text.indexOf(NUL) >= 0 || text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    }
    try (CsvReader<CsvRecord> csv = rfc4180().ofCsvRecord(text)) {
      Iterator<CsvRecord> records = csv.iterator();
      int number = 0;
      boolean more = true;
      while (more && records.hasNext()) {
        number++;
        more = rows.take(number, records.next().getFields());
      }
    } catch (CsvParseException notCsv) {
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    } catch (IOException neverOnText) {
      throw new UncheckedIOException(neverOnText);
    }
  }

  private static CsvReader.CsvReaderBuilder rfc4180() {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }

  private static String decoded(byte[] file) {
    String text =
        Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
            .map(charset -> decoded(file, charset))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new TableRefused(TableFault.UNREADABLE_FILE));
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }
}
