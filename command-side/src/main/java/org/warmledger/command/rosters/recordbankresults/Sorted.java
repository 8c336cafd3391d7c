package org.warmledger.command.rosters.recordbankresults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.LinePayment;

/** The rows of the bank's file: those that may be taken, that are known, and that cannot be. */
record Sorted(List<BankAnswer> answers, int unchanged, List<RefusedRow> refused) {

  /** One row that may be taken, with the line it is about. */
  record BankAnswer(int row, Line line, LinePayment payment) {}

  /**
   * Sorts them.
   *
   * @param by who records them
   * @param seen lines as their files tell of them, each in its place
   */
  static Sorted of(
      RosterState.Approved roster,
      List<BankRow> rows,
      List<RefusedRow> unread,
      StaffId by,
      UnaryOperator<List<Line>> seen) {
    Map<Integer, Line> onFiles = onFiles(roster, rows, seen);
    List<BankAnswer> answers = new ArrayList<>();
    List<RefusedRow> refused = new ArrayList<>(unread);
    Set<Integer> numbers = new HashSet<>();
    Set<Integer> contradicted = contradicted(roster, rows);
    int unchanged = 0;
    for (BankRow row : rows) {
      Optional<Line> listed = roster.sheet().line(row.number());
      Optional<RefusedRow> other =
          listed.flatMap(line -> row.otherName(line).or(() -> row.otherAmount(line)));
      Optional<BankAnswer> answer = listed.map(line -> answer(row, line, onFiles));
      if (other.isPresent()) {
        refused.add(other.get());
      } else if (answer.filter(said -> said.line().knows(said.payment())).isPresent()) {
        unchanged++;
      } else if (contradicted.contains(row.number())) {
        refused.add(refused(row, CellCode.CONTRADICTED.name()));
      } else {
        refusal(roster, row, answer, numbers, by)
            .ifPresentOrElse(refused::add, () -> answers.add(answer.orElseThrow()));
      }
    }
    return new Sorted(answers, unchanged, refused);
  }

  /** Lines of which the file says two things that nobody knew: neither is believed. */
  private static Set<Integer> contradicted(RosterState.Approved roster, List<BankRow> rows) {
    return rows.stream()
        .filter(row -> !isKnown(roster, row))
        .collect(
            Collectors.groupingBy(
                BankRow::number, Collectors.mapping(BankRow::said, Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(line -> line.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isKnown(RosterState.Approved roster, BankRow row) {
    return roster
        .sheet()
        .line(row.number())
        .filter(line -> line.knows(row.payment(line)))
        .isPresent();
  }

  /** Lines of whose files something is to be known, by their numbers. */
  private static Map<Integer, Line> onFiles(
      RosterState.Approved roster, List<BankRow> rows, UnaryOperator<List<Line>> seen) {
    List<Line> asking =
        rows.stream()
            .flatMap(
                row ->
                    roster
                        .sheet()
                        .line(row.number())
                        .filter(line -> asksItsFile(row, line))
                        .stream())
            .distinct()
            .toList();
    return seen.apply(asking).stream().collect(Collectors.toMap(Line::number, Function.identity()));
  }

  /** Of what is to be paid, its file decides when it is delivered there. */
  private static boolean asksItsFile(BankRow row, Line line) {
    return row.result() != BankResult.PAID || line.state() instanceof LineState.Paid;
  }

  private static BankAnswer answer(BankRow row, Line line, Map<Integer, Line> onFiles) {
    Line told = asksItsFile(row, line) ? onFiles.getOrDefault(line.number(), line) : line;
    return new BankAnswer(row.row(), told, row.payment(line));
  }

  private static Optional<RefusedRow> refusal(
      RosterState.Approved roster,
      BankRow row,
      Optional<BankAnswer> answer,
      Set<Integer> numbers,
      StaffId by) {
    if (answer.isEmpty()) {
      return Optional.of(refused(row, RejectionCode.LINE_NOT_FOUND.name()));
    }
    if (!numbers.add(row.number())) {
      return Optional.of(refused(row, FieldCode.REPEATED.name()));
    }
    BankAnswer said = answer.get();
    return BankAnswerRule.refusal(roster, said.line(), said.payment(), by)
        .map(code -> refused(row, code.name()))
        .or(() -> row.otherAccount(said.line()));
  }

  private static RefusedRow refused(BankRow row, String code) {
    return new RefusedRow(row.row(), code, "");
  }
}
