package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmledger.command.imports.rows.RowSamples.AID;
import static org.warmledger.command.imports.rows.RowSamples.FILE;
import static org.warmledger.command.imports.rows.RowSamples.ROWS;
import static org.warmledger.command.imports.rows.RowSamples.VISIT;
import static org.warmledger.command.imports.rows.RowSamples.refused;
import static org.warmledger.command.imports.rows.RowSamples.row;
import static org.warmledger.command.imports.rows.RowSamples.with;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.rosters.recordbankresults.BankCells;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.lists.BankResult;

/** Every column of a person's name, in every kind of file, takes names only. */
class NamesInRowsTest {

  private void refusedEverywhere(String text, CellCode code) {
    refused(ROWS.files(), with(FILE, "姓名", text), code, "姓名");
    Map<String, String> member = with(with(FILE, "成员1关系", "配偶"), "成员1姓名", text);
    refused(ROWS.files(), member, code, "成员1姓名");
    Map<String, String> account =
        with(with(with(FILE, "开户银行", "工商银行"), "银行账号", "6222000000000000"), "户名", text);
    refused(ROWS.files(), account, code, "户名");
    refused(ROWS.aids(), with(AID, "收款人", text), code, "收款人");
    assertThatThrownBy(() -> ROWS.roster().read(row(with(FILE, "姓名", text)), RowSamples.HEADING))
        .isInstanceOfSatisfying(
            WrongCell.class,
            wrong -> {
              assertThat(wrong.code()).isEqualTo(code);
              assertThat(wrong.column()).isEqualTo("姓名");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"13900001111", "=1+1", "NULL", "<b>", "N/A", "@SUM(A1)", "张三123", "不详", "张**"})
  void whatIsNobodysNameIsRefusedInEveryColumnOfNames(String text) {
    refusedEverywhere(text, CellCode.NOT_A_NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三123", "不详", "无", "N/A", "测试", "王芳、不详"})
  void whoVisitedIsNamed(String text) {
    refused(ROWS.visits(), with(VISIT, "走访人", text), CellCode.NOT_A_NAME, "走访人");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "<b>工厂</b>", "<img src=x>"})
  void whatAProgramWouldRunIsNoLineOfText(String text) {
    refused(ROWS.files(), with(FILE, "工作单位", text), CellCode.FORMULA_OR_MARKUP, "工作单位");
    refused(ROWS.files(), with(FILE, "家庭住址", text), CellCode.FORMULA_OR_MARKUP, "家庭住址");
    refused(ROWS.aids(), with(AID, "凭证号", text), CellCode.FORMULA_OR_MARKUP, "凭证号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#null!", "#NUM!", "########"})
  void whatASpreadsheetWritesInsteadOfAValueIsRefusedInTextsAsInCells(String text) {
    refusedEverywhere(text, CellCode.FORMULA_ERROR);
    refused(ROWS.files(), with(FILE, "工作单位", text), CellCode.FORMULA_ERROR, "工作单位");
    refused(ROWS.aids(), with(AID, "凭证号", text), CellCode.FORMULA_ERROR, "凭证号");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "-", "———", "无", "0", "N/A ", "同上"})
  void whatIsNoNumberOfAPaperIsNoVoucher(String text) {
    refused(ROWS.aids(), with(AID, "凭证号", text), CellCode.SAYS_NOTHING, "凭证号");
    BankCells bank = new BankCells(row(Map.of("流水号", text)), LocalDate.of(2026, 11, 22));
    assertThatThrownBy(() -> bank.voucher(BankResult.PAID))
        .isInstanceOfSatisfying(
            WrongCell.class, wrong -> assertThat(wrong.code()).isEqualTo(CellCode.SAYS_NOTHING));
    assertThat(bank.voucher(BankResult.RETURNED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theNumberOfABanksSlipIsReadWhateverTheBankSays(BankResult result) {
    BankCells bank = new BankCells(row(Map.of("流水号", "TH20261130")), LocalDate.of(2026, 11, 22));
    assertThat(bank.voucher(result)).isEqualTo("TH20261130");
  }
}
