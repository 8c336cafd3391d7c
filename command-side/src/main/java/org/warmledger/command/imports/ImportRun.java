package org.warmledger.command.imports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.WrongCell;

/**
 * One pass through the rows of a file that have no verdict yet, page by page: while one is carried
 * out the next is read.
 */
final class ImportRun implements TableReader.Sink {

  private static final int PAGE = 256;

  private record Waiting(int row, RowOrder order) {}

  private final ImportJob job;
  private final RowMapping mapping;
  private final RowLedger ledger;
  private final VerdictLog log;
  private final RowLanes lanes;
  private final BooleanSupplier closing;
  private final BitSet done = new BitSet();
  private final BitSet accepted = new BitSet();
  private final EarlierRows earlierRows = new EarlierRows();
  private final List<Waiting> page = new ArrayList<>();

  ImportRun(
      ImportJob job,
      RowMapping mapping,
      RowLedger ledger,
      VerdictLog log,
      RowLanes lanes,
      BooleanSupplier closing) {
    this.job = job;
    this.mapping = mapping;
    this.ledger = ledger;
    this.log = log;
    this.lanes = lanes;
    this.closing = closing;
  }

  /** Rows that an earlier pass gave a verdict. */
  ImportRun after(List<RowVerdict> verdicts) {
    for (RowVerdict verdict : verdicts) {
      done.set(verdict.row());
      accepted.set(verdict.row(), verdict.kind() == RowVerdict.Kind.ACCEPTED);
    }
    return this;
  }

  @Override
  public boolean row(TableRow row) {
    boolean earlier = done.get(row.number());
    if (!earlier || isRehearsed(row.number())) {
      take(row, earlier);
    }
    return !closing.getAsBoolean() && !log.isStopped() && !lanes.hasFailed();
  }

  private boolean isRehearsed(int row) {
    return job.mode() == ImportMode.REHEARSE && accepted.get(row);
  }

  private void take(TableRow row, boolean earlier) {
    try {
      RowOrder order = mapping.read(row);
      if (earlier) {
        earlierRows.accepted(order);
      } else {
        page.add(new Waiting(row.number(), order));
        if (page.size() >= PAGE) {
          carryOutPage();
        }
      }
    } catch (WrongCell wrong) {
      log.add(RowVerdict.rejected(row.number(), wrong.code().name(), wrong.column()));
    } catch (IllegalArgumentException | ArithmeticException unforeseen) {
      log.add(RowVerdict.rejected(row.number(), CellCode.MALFORMED.name(), ""));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is left when all rows are read; then they are all on their way. */
  void rest() throws InterruptedException {
    carryOutPage();
  }

  /** What was written by the page before is seen by this one. */
  private void carryOutPage() throws InterruptedException {
    lanes.settle();
    RowsAhead.LookedUp ahead = ledger.ahead(job, page.stream().map(Waiting::order).toList());
    for (Waiting next : page) {
      lanes.put(next.order().everyone(), () -> carryOut(next.row(), next.order(), ahead));
    }
    page.clear();
  }

  private void carryOut(int row, RowOrder order, RowsAhead.LookedUp ahead) {
    if (closing.getAsBoolean() || log.isStopped()) {
      return;
    }
    RowVerdict verdict =
        job.mode() == ImportMode.REHEARSE
            ? rehearse(row, order, ahead)
            : ledger.carryOut(job, row, order, ahead);
    log.add(verdict.bringing(order.handedOut()));
  }

  private RowVerdict rehearse(int row, RowOrder order, RowsAhead.LookedUp ahead) {
    return earlierRows
        .clash(row, order)
        .orElseGet(
            () -> {
              RowVerdict verdict = ledger.carryOut(job, row, order, ahead);
              if (verdict.kind() == RowVerdict.Kind.ACCEPTED) {
                earlierRows.accepted(order);
              }
              return verdict;
            });
  }
}
