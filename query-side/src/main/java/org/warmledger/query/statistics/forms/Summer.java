package org.warmledger.query.statistics.forms;

import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.distinct;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.List;
import org.warmledger.events.lists.FormSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Parts;
import org.warmledger.query.statistics.definition.RollUp;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** 夏送清凉统计表. */
final class Summer {

  private Summer() {}

  static Form form(RollUp rollUp) {
    Where coolness = Where.services(ServiceKind.COOLNESS);
    return new Form(
        StatutoryForm.SUMMER,
        "夏送清凉活动统计表",
        "Statistics of sending coolness in summer",
        true,
        Scope.SUMMER,
        List.of(
            cell("1", "筹集款物", "Raised", Unit.MONEY).total("1.social", "1.union"),
            Parts.from("1.social", "社会募集", "donations", rollUp, FormSource.SOCIAL),
            Parts.from("1.union", "工会筹集", "union", rollUp, FormSource.UNION),
            cell("2", "走访慰问企业", "Enterprises visited", Unit.ENTERPRISES)
                .counted(distinct(Where.enterpriseVisits()), sum(coolness, Measure.PIECES)),
            cell("3", "慰问职工", "Workers visited", Unit.PERSONS)
                .counted(distinct(Where.visits()), sum(coolness, Measure.PERSONS)),
            cell("3.hardship", "其中：困难职工", "of which hardship workers", Unit.PERSONS)
                .counted(distinct(Where.visits()), sum(coolness, Measure.HARDSHIP_WORKERS))),
        List.of(Check.parts("1", "1.social", "1.union"), Check.within("3.hardship", "3")));
  }
}
