package org.warmledger.command.imports;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.platform.store.LedgerPositions;
import org.warmledger.platform.store.LedgerPositions.Place;

/** Writes verdicts on rows, with where in the ledger stands what they are about. */
@Component
record VerdictRows(JdbcTemplate jdbc, LedgerPositions positions) {

  void write(String importId, List<RowVerdict> verdicts) {
    Map<Place, Long> stands =
        positions.of(verdicts.stream().flatMap(verdict -> verdict.there().stream()).toList());
    jdbc.batchUpdate(
        "insert into import_row (import_id, row_number, verdict, code, field, position, stream,"
            + " fund, category, year, fen, goods_fen) values (?, ?, ?, nullif(?, ''),"
            + " nullif(?, ''), nullif(?, 0), nullif(?, ''), ?, ?, ?, ?, ?) on conflict do nothing",
        verdicts,
        verdicts.size(),
        (statement, verdict) -> {
          statement.setString(1, importId);
          statement.setInt(2, verdict.row());
          statement.setString(3, verdict.kind().name());
          statement.setString(4, verdict.code());
          statement.setString(5, verdict.field());
          statement.setLong(6, verdict.there().map(stands::get).orElse(0L));
          statement.setString(7, verdict.stream());
          PastSums.set(statement, 8, verdict.brings());
        });
  }
}
