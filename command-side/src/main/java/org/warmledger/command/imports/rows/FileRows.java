package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** Rows of the register of files (建档). */
record FileRows(KeyedHash hash, Supplier<LocalDate> today) implements RowMapping {

  private static final String NAME = "姓名";
  private static final String IDENTITY_NUMBER = "身份证号";
  private static final String UNION = "工会编码";
  private static final String IDENTITY = "职工身份";
  private static final String CATEGORY = "困难类别";
  private static final String PRIMARY_CAUSE = "主要致困原因";
  private static final String SIZE = "家庭人口";
  private static final String INCOME = "家庭年度总收入(元)";
  private static final String MOBILE = "手机号码";
  private static final String ADDRESS = "家庭住址";
  private static final String TIER = "建档标准";
  private static final String ARCHIVED_ON = "建档日期";
  private static final String SEX = "性别";
  private static final String ETHNICITY = "民族";
  private static final String EMPLOYER = "工作单位";
  private static final String SECONDARY_CAUSES = "次要致困原因";
  private static final String NOTE = "备注";

  private static final int LARGEST_HOUSEHOLD = 50;

  @Override
  public List<String> required() {
    return List.of(
        NAME,
        IDENTITY_NUMBER,
        UNION,
        IDENTITY,
        CATEGORY,
        PRIMARY_CAUSE,
        SIZE,
        INCOME,
        MOBILE,
        ADDRESS,
        TIER,
        ARCHIVED_ON);
  }

  @Override
  public List<String> optional() {
    return List.of(SEX, ETHNICITY, EMPLOYER, SECONDARY_CAUSES, NOTE);
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

  /** A register row names the head only; how many live there is a number on the form. */
  private Household household(Cells cells) {
    IdentityNumber number = cells.identityNumber(IDENTITY_NUMBER);
    PersonId person = hash.person(number);
    WorkerDetails worker = worker(cells, number);
    Head head =
        new Head(person, cells.word(IDENTITY, WorkerIdentity.class), Personal.of(person, worker));
    int size = cells.whole(SIZE, 1, LARGEST_HOUSEHOLD);
    HouseholdMeans means = new HouseholdMeans(cells.requiredYuan(INCOME), Optional.empty(), "");
    return new Household(head, List.of(), size, Personal.of(person, means));
  }

  private static WorkerDetails worker(Cells cells, IdentityNumber number) {
    return new WorkerDetails(
        cells.requiredText(NAME, Longest.NAME),
        number.value(),
        number.birthDate(),
        sex(cells, number),
        cells.text(ETHNICITY, Longest.LINE),
        cells.mobile(MOBILE),
        cells.requiredText(ADDRESS, Longest.LINE),
        cells.text(EMPLOYER, Longest.LINE),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        false,
        Optional.empty());
  }

  private static Sex sex(Cells cells, IdentityNumber number) {
    boolean contradicts =
        cells.optionalWord(SEX, Sex.class).filter(said -> said != number.sex()).isPresent();
    if (contradicts) {
      throw new WrongCell(CellCode.CONTRADICTS_IDENTITY_NUMBER, SEX);
    }
    return number.sex();
  }
}
