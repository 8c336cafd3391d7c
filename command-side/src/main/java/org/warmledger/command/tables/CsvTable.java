package org.warmledger.command.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** RFC 4180 in UTF-8, with or without a mark, or in GB18030, as Chinese spreadsheets save it. */
final class CsvTable {

  private static final char MARK = '\uFEFF';
  private static final char NUL = '\0';
  private static final Charset GB18030 = Charset.forName("GB18030");

  private CsvTable() {}

  static void read(TableFile file, TableLimits limits, RawRows rows) throws IOException {
    Charset charset = charset(file);
    try (CsvReader<CsvRecord> csv = rfc4180().ofCsvRecord(text(file, charset))) {
      Iterator<CsvRecord> records = csv.iterator();
      int number = 0;
      boolean more = true;
      while (more && records.hasNext()) {
        number++;
        more = rows.take(number, records.next().getFields());
      }
    } catch (CsvParseException notCsv) {
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    }
  }

  private static CsvReader.CsvReaderBuilder rfc4180() {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }

  private static Charset charset(TableFile file) throws IOException {
    try {
      return checked(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException otherCharset) {
      try {
        return checked(file, GB18030);
      } catch (CharacterCodingException neither) {
        throw new TableRefused(TableFault.UNREADABLE_FILE);
      }
    }
  }

  /** A quote left open would swallow the rest of the file into one cell without a complaint. */
  private static Charset checked(TableFile file, Charset charset) throws IOException {
    boolean blank = true;
    boolean readable = true;
    boolean quoted = false;
    try (Reader text = text(file, charset)) {
      for (int c = text.read(); c >= 0; c = text.read()) {
        blank &= Character.isWhitespace(c);
        readable &= c != NUL;
        quoted ^= c == '"';
      }
    }
    if (blank) {
      throw new TableRefused(TableFault.EMPTY_FILE);
    }
    if (!readable || quoted) {
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    }
    return charset;
  }

  /** What cannot be decoded is an error; a mark at the beginning is no text. */
  private static Reader text(TableFile file, Charset charset) throws IOException {
    BufferedReader text =
        new BufferedReader(
            Channels.newReader(
                file.open(),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT),
                -1));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }
}
