package org.warmledger.command.imports.rows;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** What a row of the register says of the worker. */
final class WorkerCells {

  private static final String NAME = "姓名";
  private static final String IDENTITY_NUMBER = "身份证号";
  private static final String SEX = "性别";
  private static final String ETHNICITY = "民族";
  private static final String EMPLOYER = "工作单位";
  private static final String IDENTITY = "职工身份";
  private static final String MOBILE = "手机号码";
  private static final String ADDRESS = "家庭住址";
  private static final String EMPLOYER_KIND = "单位性质";
  private static final String INDUSTRY = "所属行业";
  private static final String WORK_STATUS = "就业状态";
  private static final String HEALTH = "健康状况";
  private static final String DISABILITY = "残疾情况";
  private static final String MODEL_WORKER_GRADE = "劳模等级";
  private static final String REGISTRATION = "户籍";
  private static final String MARITAL_STATUS = "婚姻状况";
  private static final String HOUSING = "住房情况";
  private static final String MEDICAL_INSURANCE = "医疗保险";
  private static final String SINGLE_PARENT = "单亲家庭";
  private static final String ZERO_EMPLOYMENT = "零就业家庭";
  private static final String BANK = "开户银行";
  private static final String BRANCH = "开户网点";
  private static final String ACCOUNT = "银行账号";
  private static final String HOLDER = "户名";

  static final List<Column> COLUMNS =
      List.of(
          Column.required(NAME, Column.Holds.LINE),
          Column.required(IDENTITY_NUMBER, Column.Holds.DIGITS),
          Column.optional(SEX, Sex.class),
          Column.optional(ETHNICITY, Column.Holds.LINE),
          Column.optional(EMPLOYER, Column.Holds.LINE),
          Column.required(IDENTITY, WorkerIdentity.class),
          Column.required(MOBILE, Column.Holds.DIGITS),
          Column.required(ADDRESS, Column.Holds.LINE),
          Column.optional(EMPLOYER_KIND, Column.Holds.LINE),
          Column.optional(INDUSTRY, Column.Holds.LINE),
          Column.optional(WORK_STATUS, Column.Holds.LINE),
          Column.optional(HEALTH, Column.Holds.LINE),
          Column.optional(DISABILITY, Column.Holds.LINE),
          Column.optional(MODEL_WORKER_GRADE, Column.Holds.LINE),
          Column.optional(REGISTRATION, Column.Holds.LINE),
          Column.optional(MARITAL_STATUS, Column.Holds.LINE),
          Column.optional(HOUSING, Column.Holds.LINE),
          Column.optional(MEDICAL_INSURANCE, Column.Holds.LINE),
          Column.optional(SINGLE_PARENT, Column.Holds.YES_OR_NO),
          Column.optional(ZERO_EMPLOYMENT, Column.Holds.YES_OR_NO),
          Column.optional(BANK, Column.Holds.LINE),
          Column.optional(BRANCH, Column.Holds.LINE),
          Column.optional(ACCOUNT, Column.Holds.DIGITS),
          Column.optional(HOLDER, Column.Holds.LINE));

  private WorkerCells() {}

  static Head head(Cells cells, KeyedHash hash) {
    IdentityNumber number = cells.identityNumber(IDENTITY_NUMBER);
    PersonId person = hash.person(number);
    WorkerDetails worker = details(cells, number);
    return new Head(
        person, cells.word(IDENTITY, WorkerIdentity.class), Personal.of(person, worker));
  }

  private static WorkerDetails details(Cells cells, IdentityNumber number) {
    return new WorkerDetails(
        cells.requiredText(NAME, Longest.NAME),
        number.value(),
        number.birthDate(),
        sex(cells, number),
        cells.text(ETHNICITY, Longest.LINE),
        cells.mobile(MOBILE),
        cells.requiredText(ADDRESS, Longest.LINE),
        cells.text(EMPLOYER, Longest.LINE),
        cells.text(EMPLOYER_KIND, Longest.LINE),
        cells.text(INDUSTRY, Longest.LINE),
        cells.text(WORK_STATUS, Longest.LINE),
        cells.text(HEALTH, Longest.LINE),
        cells.text(DISABILITY, Longest.LINE),
        cells.text(MODEL_WORKER_GRADE, Longest.LINE),
        cells.text(REGISTRATION, Longest.LINE),
        cells.text(MARITAL_STATUS, Longest.LINE),
        cells.text(HOUSING, Longest.LINE),
        cells.text(MEDICAL_INSURANCE, Longest.LINE),
        cells.yes(SINGLE_PARENT),
        cells.yes(ZERO_EMPLOYMENT),
        account(cells));
  }

  private static Sex sex(Cells cells, IdentityNumber number) {
    boolean contradicts =
        cells.optionalWord(SEX, Sex.class).filter(said -> said != number.sex()).isPresent();
    if (contradicts) {
      throw new WrongCell(CellCode.CONTRADICTS_IDENTITY_NUMBER, SEX);
    }
    return number.sex();
  }

  /**
   * A bank without an account is no account; whose it is is the worker unless it says otherwise.
   */
  private static Optional<BankAccount> account(Cells cells) {
    String bank = cells.text(BANK, Longest.LINE);
    String branch = cells.text(BRANCH, Longest.LINE);
    String holder = cells.text(HOLDER, Longest.NAME);
    if (!cells.states(BANK, BRANCH, ACCOUNT, HOLDER)) {
      return Optional.empty();
    }
    String number = cells.account(ACCOUNT);
    return Optional.of(
        new BankAccount(
            bank,
            branch,
            number,
            holder.isEmpty() ? cells.requiredText(NAME, Longest.NAME) : holder));
  }
}
