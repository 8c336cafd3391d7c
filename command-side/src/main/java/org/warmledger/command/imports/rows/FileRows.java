package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Rows of the register of files (建档). */
record FileRows(KeyedHash hash, Supplier<LocalDate> today) implements RowMapping {

  private static final String UNION = "工会编码";
  private static final String CATEGORY = "困难类别";
  private static final String PRIMARY_CAUSE = "主要致困原因";
  private static final String SIZE = "家庭人口";
  private static final String INCOME = "家庭年度总收入(元)";
  private static final String TIER = "建档标准";
  private static final String ARCHIVED_ON = "建档日期";
  private static final String SECONDARY_CAUSES = "次要致困原因";
  private static final String NOTE = "备注";

  private static final String RIGID_EXPENSES = "家庭刚性支出(元)";
  private static final String DESCRIPTION = "困难情况";

  private static final List<Column> REGISTER =
      List.of(
          Column.required(UNION, Column.Holds.CODE),
          Column.required(CATEGORY, HardshipCategory.class),
          Column.required(PRIMARY_CAUSE, HardshipCause.class),
          new Column(SECONDARY_CAUSES, false, Column.Holds.WORDS, Optional.of(HardshipCause.class)),
          Column.required(SIZE, Column.Holds.WHOLE),
          Column.required(INCOME, Column.Holds.YUAN),
          Column.required(TIER, CaseTier.class),
          Column.required(ARCHIVED_ON, Column.Holds.DAY),
          Column.optional(NOTE, Column.Holds.NOTE),
          Column.optional(RIGID_EXPENSES, Column.Holds.YUAN),
          Column.optional(DESCRIPTION, Column.Holds.NOTE));

  private static final int LARGEST_HOUSEHOLD = 50;

  @Override
  public List<Column> columns() {
    return Stream.of(WorkerCells.COLUMNS, REGISTER, MemberCells.COLUMNS)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public RowOrder read(TableRow row) {
    Cells cells = new Cells(row, today.get());
    UnionCode union = Cells.required(cells.code(UNION, UnionCode::new), UNION);
    Hardship hardship = hardship(cells);
    Household household = household(cells);
    Note note = Note.of(cells.note(NOTE, Longest.NOTE));
    LocalDate on = cells.pastDay(ARCHIVED_ON);
    CaseId caseId = new CaseId("case-" + hash.stable("import-files", cells.content()));
    return new RowOrder.FileRow(caseId, union, hardship, household, note, on);
  }

  private static Hardship hardship(Cells cells) {
    CaseTier tier = cells.word(TIER, CaseTier.class);
    HardshipCategory category = cells.word(CATEGORY, HardshipCategory.class);
    HardshipCause primary = cells.word(PRIMARY_CAUSE, HardshipCause.class);
    return new Hardship(tier, category, primary, secondaryCauses(cells, primary));
  }

  private static List<HardshipCause> secondaryCauses(Cells cells, HardshipCause primary) {
    List<HardshipCause> causes =
        Arrays.stream(cells.text(SECONDARY_CAUSES, Longest.LINE).split("[、,，;；/|\\s]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> Cells.meaning(word, SECONDARY_CAUSES, HardshipCause.class))
            .toList();
    if (causes.size() > Hardship.MOST_SECONDARY_CAUSES) {
      throw new WrongCell(CellCode.TOO_MANY, SECONDARY_CAUSES);
    }
    if (causes.contains(primary)) {
      throw new WrongCell(CellCode.SAME_AS_PRIMARY, SECONDARY_CAUSES);
    }
    if (!causes.isEmpty() && EnumSet.copyOf(causes).size() < causes.size()) {
      throw new WrongCell(CellCode.REPEATED, SECONDARY_CAUSES);
    }
    return causes;
  }

  /** Members may be named; how many live there is a number on the form. */
  private Household household(Cells cells) {
    Head head = WorkerCells.head(cells, hash);
    List<HouseholdMember> members = MemberCells.members(cells, hash);
    int size = cells.whole(SIZE, 1 + members.size(), LARGEST_HOUSEHOLD);
    HouseholdMeans means =
        new HouseholdMeans(
            cells.requiredYuan(INCOME),
            Optional.of(cells.yuan(RIGID_EXPENSES)).filter(expenses -> !expenses.isNone()),
            cells.note(DESCRIPTION, Longest.NOTE));
    return new Household(head, members, size, Personal.of(head.person(), means));
  }
}
