package org.warmledger.command.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Carries one row into the ledger by the same commands as everybody else's. */
@Component
record RowLedger(
    UnionDirectory unions,
    PersonDirectory persons,
    CaseDirectory files,
    PastMoney past,
    TakenBackRows takenBack,
    RowCommands commands,
    RowsAhead rowsAhead) {

  private static final String OUT_OF_SCOPE = "OUT_OF_SCOPE";
  private static final String UNKNOWN_UNION = "UNKNOWN_UNION";
  private static final String UNION = "工会编码";
  private static final String IDENTITY_NUMBER = "身份证号";

  /** What many rows are going to look up. */
  RowsAhead.LookedUp ahead(ImportJob job, List<RowOrder> page) {
    return rowsAhead.of(job, page);
  }

  /** Carries one of them out. */
  RowVerdict carryOut(ImportJob job, int row, RowOrder order, RowsAhead.LookedUp ahead) {
    return ahead
        .streams()
        .during(
            () ->
                switch (order) {
                  case RowOrder.FileRow file -> archive(job, row, takenBack.anew(file));
                  case RowOrder.OnFile done -> onFile(job, row, done, ahead.funds());
                  case RowOrder.ActivityRow done -> ofUnion(job, row, done, ahead.funds());
                });
  }

  private RowVerdict archive(ImportJob job, int row, RowOrder.FileRow file) {
    return within(
        job,
        row,
        file.union(),
        path ->
            commands.send(
                job,
                row,
                file.household().persons(),
                new ArchiveCase(
                    file.caseId(),
                    path,
                    file.hardship(),
                    file.household(),
                    file.note(),
                    file.occurredOn())));
  }

  /** What a union did beside its files. */
  private RowVerdict ofUnion(
      ImportJob job, int row, RowOrder.ActivityRow done, Set<String> labelsOfFunds) {
    RowOrder.ActivityRow anew = takenBack.anew(done);
    return within(
        job,
        row,
        done.union(),
        path ->
            past.keptOut(row, Optional.of(path), done, labelsOfFunds)
                .orElseGet(
                    () ->
                        past.brought(
                            job,
                            Optional.of(path),
                            done,
                            commands.send(job, row, List.of(), anew.by(path)))));
  }

  private RowVerdict within(
      ImportJob job, int row, UnionCode union, Function<UnionPath, RowVerdict> send) {
    Optional<UnionPath> path = unions.find(union);
    if (path.isEmpty()) {
      return RowVerdict.rejected(row, UNKNOWN_UNION, UNION);
    }
    return path.filter(known -> known.isWithin(job.union()))
        .map(send)
        .orElseGet(() -> RowVerdict.rejected(row, OUT_OF_SCOPE, UNION));
  }

  private RowVerdict onFile(
      ImportJob job, int row, RowOrder.OnFile order, Set<String> labelsOfFunds) {
    return files
        .latestOf(persons.find(order.person()))
        .map(
            caseId ->
                past.keptOut(row, past.keeper(job, caseId), order, labelsOfFunds)
                    .orElseGet(
                        () ->
                            past.brought(
                                job,
                                past.keeper(job, caseId),
                                order,
                                commands.send(
                                    job,
                                    row,
                                    List.of(),
                                    takenBack.anew(caseId, order).in(caseId, job.actor())))))
        .filter(verdict -> !verdict.code().equals(RejectionCode.CASE_NOT_FOUND.name()))
        .orElseGet(() -> unknownTo(row));
  }

  /** Who is on file with others is as unknown as who is on no file, to the letter. */
  private static RowVerdict unknownTo(int row) {
    return RowVerdict.rejected(row, RejectionCode.CASE_NOT_FOUND.name(), IDENTITY_NUMBER);
  }
}
