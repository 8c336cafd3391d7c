package org.warmledger.command.imports;

import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.WrongCell;

/** One pass through the rows of a file that have no verdict yet. */
final class ImportRun implements TableReader.Sink {

  private final ImportJob job;
  private final RowMapping mapping;
  private final RowLedger ledger;
  private final VerdictLog log;
  private final RowLanes lanes;
  private final BooleanSupplier closing;
  private final BitSet done = new BitSet();
  private final BitSet accepted = new BitSet();
  private final EarlierRows earlierRows = new EarlierRows();

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
        lanes.put(order.everyone(), () -> carryOut(row.number(), order));
      }
    } catch (WrongCell wrong) {
      log.add(RowVerdict.rejected(row.number(), wrong.code().name(), wrong.column()));
    } catch (IllegalArgumentException | ArithmeticException unforeseen) {
      log.add(RowVerdict.rejected(row.number(), CellCode.MALFORMED.name(), ""));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void carryOut(int row, RowOrder order) {
    if (closing.getAsBoolean() || log.isStopped()) {
      return;
    }
    RowVerdict verdict =
        job.mode() == ImportMode.REHEARSE ? rehearse(row, order) : ledger.carryOut(job, row, order);
    log.add(verdict.bringing(order.handedOut()));
  }

  private RowVerdict rehearse(int row, RowOrder order) {
    return earlierRows
        .clash(row, order)
        .orElseGet(
            () -> {
              RowVerdict verdict = ledger.carryOut(job, row, order);
              if (verdict.kind() == RowVerdict.Kind.ACCEPTED) {
                earlierRows.accepted(order);
              }
              return verdict;
            });
  }
}
