package org.warmledger.command.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a plain file is written. Of the character sets that it can be decoded with and the separators
 * that spreadsheets write, those are taken with which a row names most columns of the kind.
 */
record CsvForm(Charset charset, char separator) {

  private static final char MARK = '\uFEFF';
  private static final char NUL = '\0';
  private static final String SEPARATORS = ",;\t，；";

  /** With its mark or without; what was Chinese text in one of them is none in the others. */
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /** The line that names the separator to a spreadsheet, and is no row. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?", Pattern.DOTALL);

  private static final int LONGEST_SEPARATOR_LINE = 8;
  private static final int LONGEST_LINE = 100_000;

  private record Scored(CsvForm form, int known) {}

  static CsvForm of(TableFile file, Columns columns) throws IOException {
    List<Scored> scored = new ArrayList<>();
    for (Charset charset : CHARSETS) {
      if (decodes(file, charset)) {
        scored.addAll(scored(file, charset, columns));
      }
    }
    return scored.stream()
        .reduce((best, next) -> next.known() > best.known() ? next : best)
        .filter(best -> best.known() > 0 || !best.form().isWide())
        .map(Scored::form)
        .orElseThrow(() -> new TableRefused(TableFault.UNREADABLE_FILE));
  }

  /** Nearly anything can be taken for two-byte text. */
  private boolean isWide() {
    return charset.name().startsWith("UTF-16");
  }

  private static boolean decodes(TableFile file, Charset charset) throws IOException {
    boolean blank = true;
    try (Reader text = decoded(file, charset)) {
      for (int c = text.read(); c >= 0; c = text.read()) {
        if (c == NUL) {
          return false;
        }
        blank &= Character.isWhitespace(c) || c == MARK;
      }
    } catch (CharacterCodingException otherCharset) {
      return false;
    }
    if (blank) {
      throw new TableRefused(TableFault.EMPTY_FILE);
    }
    return true;
  }

  private static List<Scored> scored(TableFile file, Charset charset, Columns columns)
      throws IOException {
    List<String> lines = firstLines(file, charset);
    if (!lines.isEmpty()) {
      var named = SEPARATOR_LINE.matcher(lines.getFirst().strip());
      if (named.matches() || SEPARATOR_LINE.matcher(lines.getFirst()).matches()) {
        CsvForm form = new CsvForm(charset, separatorOf(lines.getFirst()));
        return List.of(new Scored(form, 1 + known(lines, form.separator(), columns)));
      }
    }
    return SEPARATORS
        .chars()
        .mapToObj(c -> new CsvForm(charset, (char) c))
        .map(form -> new Scored(form, known(lines, form.separator(), columns)))
        .toList();
  }

  private static char separatorOf(String line) {
    return line.charAt(line.indexOf("sep=") + "sep=".length());
  }

  /** How many columns the best of the first lines names. */
  private static int known(List<String> lines, char separator, Columns columns) {
    Pattern parted = Pattern.compile(Pattern.quote(Character.toString(separator)));
    return lines.stream()
        .mapToInt(
            line ->
                (int)
                    Arrays.stream(parted.split(line))
                        .map(cell -> Header.normalised(cell.replace("\"", "")))
                        .filter(columns.known()::contains)
                        .count())
        .max()
        .orElse(0);
  }

  private static List<String> firstLines(TableFile file, Charset charset) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader text = decoded(file, charset)) {
      StringBuilder line = new StringBuilder();
      int c = text.read();
      while (c >= 0 && lines.size() < RawRows.HEADER_WITHIN && line.length() < LONGEST_LINE) {
        if (c == '\n' || c == '\r') {
          lines.add(line.toString());
          line.setLength(0);
        } else {
          line.append((char) c);
        }
        c = text.read();
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Opens the file behind its marks and the line that names its separator. */
  BufferedReader text(TableFile file) throws IOException {
    BufferedReader text = decoded(file, charset);
    text.mark(2 * LONGEST_SEPARATOR_LINE);
    StringBuilder line = new StringBuilder();
    int c = text.read();
    while (c >= 0 && c != '\r' && c != '\n' && line.length() < LONGEST_SEPARATOR_LINE) {
      line.append((char) c);
      c = text.read();
    }
    if (!SEPARATOR_LINE.matcher(line).matches()) {
      text.reset();
    } else if (c == '\r') {
      text.mark(1);
      if (text.read() != '\n') {
        text.reset();
      }
    }
    return text;
  }

  /** What cannot be decoded is an error; marks at the beginning are no text. */
  private static BufferedReader decoded(TableFile file, Charset charset) throws IOException {
    BufferedReader text =
        new BufferedReader(
            Channels.newReader(
                file.open(),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT),
                -1));
    do {
      text.mark(1);
    } while (text.read() == MARK);
    text.reset();
    return text;
  }
}
