package org.warmledger.command.imports;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.values.Goods;
import org.warmledger.events.wire.EventCodec;

/** What the events of a ledger add up to. */
record LedgerSums(int files, int visits, long visitFen, long goodsFen, int aids, long aidFen) {

  static LedgerSums of(ImportServer server) {
    List<LedgerEvent> events = events(server);
    return new LedgerSums(
        (int) only(events, CaseArchived.class).count(),
        (int) only(events, CaseVisited.class).count(),
        only(events, CaseVisited.class).mapToLong(visit -> visit.money().fen()).sum(),
        only(events, CaseVisited.class)
            .mapToLong(visit -> Goods.valueOf(visit.goods()).fen())
            .sum(),
        (int) only(events, CaseAided.class).count(),
        only(events, CaseAided.class).mapToLong(aid -> aid.terms().money().fen()).sum());
  }

  static LedgerSums of(InventedRegister register) {
    return new LedgerSums(
        register.names.size(),
        register.visitCount(),
        register.visitFen,
        register.visitCount() * 6_000L,
        register.aidCount(),
        register.aidFen);
  }

  LedgerSums minus(LedgerSums before) {
    return new LedgerSums(
        files - before.files,
        visits - before.visits,
        visitFen - before.visitFen,
        goodsFen - before.goodsFen,
        aids - before.aids,
        aidFen - before.aidFen);
  }

  static List<LedgerEvent> events(ImportServer server) {
    EventCodec codec = server.bean(EventCodec.class);
    return server
        .bean(JdbcTemplate.class)
        .query(
            "select event_name, event_revision, payload from ledger_event order by position",
            (row, n) ->
                codec.decode(
                    row.getString(1), Integer.parseInt(row.getString(2)), row.getBytes(3)));
  }

  static int count(ImportServer server, String table) {
    return server
        .bean(JdbcTemplate.class)
        .queryForObject("select count(*) from " + table, Integer.class);
  }

  private static <E> Stream<E> only(List<LedgerEvent> events, Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }
}
