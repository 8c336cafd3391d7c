package org.warmledger.query.statistics.forms;

import static org.warmledger.query.statistics.definition.Cell.cell;
import static org.warmledger.query.statistics.definition.Parts.distinct;
import static org.warmledger.query.statistics.definition.Parts.sum;

import java.util.List;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.query.statistics.acts.ActKind;
import org.warmledger.query.statistics.definition.Check;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Measure;
import org.warmledger.query.statistics.definition.Parts;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.definition.Where;

/** 金秋助学统计表. */
final class Schooling {

  private Schooling() {}

  static Form form() {
    return new Form(
        StatutoryForm.SCHOOLING,
        "金秋助学活动统计表",
        "Statistics of autumn schooling",
        true,
        Scope.SCHOOLING,
        List.of(
            cell("1", "筹集助学款物", "Raised", Unit.MONEY)
                .counted(sum(Where.kind(ActKind.RECEIPT), Measure.VALUE)),
            cell("2", "发放助学款物", "Handed out", Unit.MONEY).counted(Parts.handedOut()),
            cell("3", "资助学生", "Students", Unit.PERSONS)
                .counted(
                    distinct(Where.aids(AidCategory.EDUCATION)),
                    sum(Where.services(ServiceKind.SCHOOLING), Measure.PERSONS)),
            cell("3.migrants", "其中：农民工子女", "of which migrant workers' children", Unit.PERSONS)
                .counted(
                    distinct(Where.aids(AidCategory.EDUCATION).of(WorkerIdentity.MIGRANT)),
                    sum(Where.services(ServiceKind.SCHOOLING), Measure.MIGRANTS))),
        List.of(Check.within("3.migrants", "3")));
  }
}
