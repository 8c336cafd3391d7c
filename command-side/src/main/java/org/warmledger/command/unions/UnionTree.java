package org.warmledger.command.unions;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.tables.TableLimits;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Problem;

/** Loads a tree of unions from a table with the columns code, name, parent, level. */
@Component
public record UnionTree(Ledger ledger, UnionDirectory unions, BusinessCalendar calendar) {

  private static final int MOST_UNIONS = 20_000;
  private static final TableReader TABLES =
      new TableReader(TableLimits.ofRows(MOST_UNIONS), UnionRow.COLUMNS);

  /**
   * Registers every union of the table that is not registered yet, on the installation's own
   * behalf. Doing it again changes nothing, nor do other names of unions that were put right.
   *
   * @return how many unions the table has
   * @throws Problem when the table cannot be taken; nothing is written then
   */
  public int load(Reader csv) {
    try {
      StringWriter text = new StringWriter();
      csv.transferTo(text);
      byte[] table = text.toString().getBytes(StandardCharsets.UTF_8);
      List<UnionRow> rows = rows(sink -> TABLES.read(table, sink));
      return register(rows, unions, anywhere -> true, CommandData.of(installation())).unions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventContext installation() {
    return new EventContext(
        new StaffId("installation"),
        "admin",
        new UnionCode("100000"),
        UUID.randomUUID().toString(),
        Optional.empty(),
        "installation",
        Optional.empty());
  }

  /**
   * Registers every union of the table for somebody, all or none.
   *
   * @param reach unions that others may be put below
   * @param mayPlace whether a union may be put there
   * @return how many unions the table has
   */
  RegisterUnionApi.Loaded load(
      Path table, UnionDirectory reach, Predicate<UnionPath> mayPlace, CommandData data) {
    return register(rows(sink -> TABLES.read(table, sink)), reach, mayPlace, data);
  }

  private RegisterUnionApi.Loaded register(
      List<UnionRow> rows, UnionDirectory reach, Predicate<UnionPath> mayPlace, CommandData data) {
    List<UnionOrder.Placed> placed = new UnionOrder(rows, reach).parentsFirst();
    placed.forEach(union -> union.check(mayPlace));
    int unchanged = 0;
    List<UnionCode> otherwise = new ArrayList<>();
    for (UnionOrder.Placed union : placed) {
      try {
        Optional<Written> written = ledger.writeOrRehearse(command(union), data);
        unchanged += written.filter(Written::alreadySo).isPresent() ? 1 : 0;
      } catch (CommandExecutionException refused) {
        if (!isThereOtherwise(union, refused)) {
          throw refused;
        }
        otherwise.add(union.row().code());
      }
    }
    return new RegisterUnionApi.Loaded(placed.size(), unchanged, otherwise);
  }

  /** It stands in its place, under another name or level. */
  private boolean isThereOtherwise(UnionOrder.Placed union, CommandExecutionException refused) {
    return Refusal.in(refused)
        .filter(rejection -> rejection.code() == RejectionCode.UNION_ALREADY_REGISTERED)
        .flatMap(unused -> unions.find(union.row().code()))
        .filter(union.path()::equals)
        .isPresent();
  }

  private RegisterUnion command(UnionOrder.Placed union) {
    return new RegisterUnion(
        union.row().code(),
        union.row().name(),
        union.parent(),
        union.row().level(),
        Optional.empty(),
        calendar.today());
  }

  private static List<UnionRow> rows(Consumer<TableReader.Sink> table) {
    UnionRow.Collector collector = new UnionRow.Collector();
    try {
      table.accept(collector);
    } catch (TableRefused refused) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST, refused.fault().name(), refused.arguments().toArray());
    }
    return collector.rows();
  }
}
