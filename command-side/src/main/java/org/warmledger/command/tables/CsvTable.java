package org.warmledger.command.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 4180, in the character sets and with the separators that spreadsheets write. */
final class CsvTable {

  /** How a formula keeps the digits of a number: {@code ="0012"}. */
  private static final Pattern AS_FORMULA = Pattern.compile("=\"([^\"]*)\"");

  private CsvTable() {}

  static void read(TableFile file, Columns columns, RawRows rows) throws IOException {
    CsvForm form = CsvForm.of(file, columns);
    QuoteCheck.of(file, form);
    rows.sheet();
    try (CsvReader<CsvRecord> csv =
        rfc4180().fieldSeparator(form.separator()).ofCsvRecord(form.text(file))) {
      Iterator<CsvRecord> records = csv.iterator();
      int number = 0;
      boolean more = true;
      while (more && records.hasNext()) {
        number++;
        more = rows.take(number, cells(records.next()), false);
      }
    } catch (CsvParseException notCsv) {
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    }
    rows.endSheet("");
  }

  private static List<Cell> cells(CsvRecord line) {
    return line.getFields().stream().map(CsvTable::cell).toList();
  }

  private static Cell cell(String field) {
    Matcher formula = AS_FORMULA.matcher(field);
    return Cell.text(formula.matches() ? formula.group(1) : field);
  }

  private static CsvReader.CsvReaderBuilder rfc4180() {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true);
  }
}
