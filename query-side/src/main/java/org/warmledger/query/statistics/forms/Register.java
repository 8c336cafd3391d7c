package org.warmledger.query.statistics.forms;

import static org.warmledger.query.statistics.definition.Cell.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.lists.Words;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.register.RegisterCounts;

/** 困难职工档案情况表: who is on file on the last day, and who left the register in the period. */
final class Register {

  private static final String HOUSEHOLDS = "1";
  private static final String DEPENDANTS = "1.dependants";
  private static final String ENDINGS = "5";

  private Register() {}

  static Form form() {
    List<Cell> cells = new ArrayList<>();
    cells.add(households(HOUSEHOLDS, "在档户数", "Households on file").registered(RegisterCounts.ALL));
    cells.add(
        cell(DEPENDANTS, "供养人口", "Dependants", Unit.PERSONS)
            .registered(RegisterCounts.dependants(RegisterCounts.ALL)));
    List<Check> checks = new ArrayList<>();
    split("2", RegisterCounts.TIER, CaseTier.values(), cells, checks);
    split("3", RegisterCounts.CATEGORY, HardshipCategory.values(), cells, checks);
    split("4", RegisterCounts.CAUSE, HardshipCause.values(), cells, checks);
    cells.add(households(ENDINGS, "本期注销合计", "Endings").registered(RegisterCounts.ENDINGS));
    for (CloseReason reason : CloseReason.values()) {
      String key = RegisterCounts.key(RegisterCounts.REASON, reason.name());
      cells.add(households(id(ENDINGS, reason), zh(reason), en(reason)).registered(key));
    }
    checks.add(Check.parts(ENDINGS, ids(ENDINGS, CloseReason.values(), "")));
    return new Form(
        StatutoryForm.REGISTER,
        "困难职工档案情况表",
        "Status of the register",
        false,
        Scope.EVERYTHING,
        cells,
        checks);
  }

  /** Households and dependants by one way of classing them; both add up to everybody. */
  private static void split(
      String item, String field, Enum<?>[] values, List<Cell> cells, List<Check> checks) {
    for (Enum<?> value : values) {
      String key = RegisterCounts.key(field, value.name());
      cells.add(households(id(item, value), zh(value) + "户数", en(value)).registered(key));
      cells.add(
          cell(
                  id(item, value) + DEPENDING,
                  zh(value) + "供养人口",
                  en(value) + ", dependants",
                  Unit.PERSONS)
              .registered(RegisterCounts.dependants(key)));
    }
    checks.add(Check.parts(HOUSEHOLDS, ids(item, values, "")));
    checks.add(Check.parts(DEPENDANTS, ids(item, values, DEPENDING)));
  }

  private static Cell.Named households(String id, String zh, String en) {
    return cell(id, zh, en, Unit.HOUSEHOLDS);
  }

  private static final String DEPENDING = "-dependants";

  private static String[] ids(String item, Enum<?>[] values, String ending) {
    return Arrays.stream(values).map(value -> id(item, value) + ending).toArray(String[]::new);
  }

  private static String id(String item, Enum<?> value) {
    return item + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String zh(Enum<?> value) {
    return Words.of(value).zh();
  }

  private static String en(Enum<?> value) {
    return Words.of(value).en();
  }
}
