package org.warmledger.query.statistics.forms;

import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.distinct;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Parts;
import org.warmledger.query.statistics.definition.RollUp;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** 两节送温暖汇总表: one row per union below. */
final class TwoFestivals {

  private TwoFestivals() {}

  static Form form(RollUp rollUp) {
    return new Form(
        StatutoryForm.TWO_FESTIVALS,
        "元旦、春节期间送温暖活动汇总表",
        "Summary of sending warmth at the two festivals",
        true,
        Scope.EVERYTHING,
        Stream.concat(Parts.raised("1", rollUp).stream(), handedOut()).toList(),
        List.of(Check.parts("1", "1.government", "1.union", "1.social"), Check.means("2", "1")));
  }

  private static Stream<Cell> handedOut() {
    return Stream.of(
        cell("2", "发放款物", "Handed out", Unit.MONEY).counted(Parts.handedOut()),
        cell("3", "走访困难企业", "Enterprises visited", Unit.ENTERPRISES)
            .counted(distinct(Where.enterpriseVisits())),
        cell("4", "走访慰问职工", "Workers visited", Unit.PERSON_TIMES)
            .counted(
                sum(Where.visits(), Measure.PERSON_TIMES),
                sum(Where.services(ServiceKind.CONDOLENCE), Measure.PERSON_TIMES)),
        cell("5", "帮扶救助职工", "Workers aided", Unit.PERSON_TIMES)
            .counted(
                sum(Where.aids(), Measure.PERSON_TIMES),
                sum(Where.services(ServiceKind.AID), Measure.PERSON_TIMES)),
        cell("6", "帮扶中心服务职工", "Workers served by centres", Unit.PERSON_TIMES)
            .counted(sum(Where.services(ServiceKind.CENTRE_SERVICE), Measure.PERSON_TIMES)),
        cell("7", "帮助平安返乡", "Helped home", Unit.PERSON_TIMES)
            .counted(sum(Where.services(ServiceKind.RETURN_HOME), Measure.PERSON_TIMES)));
  }
}
