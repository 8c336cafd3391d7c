package org.warmledger.command.imports;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Money;

/** What the rows of an import say was handed over, added up by label, category and year. */
@Component
record PastSums(JdbcTemplate jdbc) {

  /** Writes what one row brings from that column of a statement on: five of them. */
  static void set(PreparedStatement statement, int from, Optional<PastSum> brings)
      throws SQLException {
    if (brings.isEmpty()) {
      statement.setNull(from, Types.VARCHAR);
      statement.setNull(from + 1, Types.VARCHAR);
      statement.setNull(from + 2, Types.INTEGER);
      statement.setNull(from + 3, Types.BIGINT);
      statement.setNull(from + 4, Types.BIGINT);
      return;
    }
    PastSum sum = brings.get();
    statement.setString(from, sum.fund().orElse(""));
    statement.setString(from + 1, sum.category().map(Enum::name).orElse(""));
    statement.setInt(from + 2, sum.year());
    statement.setLong(from + 3, sum.money().fen());
    statement.setLong(from + 4, sum.goods().fen());
  }

  /** Of the rows that are taken, or would be; empty when none hands anything over. */
  List<PastSum> of(String importId) {
    return jdbc.query(
        "select fund, category, year, count(*), sum(fen), sum(goods_fen) from import_row"
            + " where import_id = ? and verdict = 'ACCEPTED' and year is not null"
            + " group by fund, category, year order by year, fund, category",
        (row, n) -> sum(row),
        importId);
  }

  private static PastSum sum(ResultSet row) throws SQLException {
    return new PastSum(
        said(row.getString(1)),
        said(row.getString(2)).map(AidCategory::valueOf),
        row.getInt(3),
        row.getInt(4),
        new Money(row.getLong(5)),
        new Money(row.getLong(6)));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
