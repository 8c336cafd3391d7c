package org.warmledger.command.applications.publishapplication;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.events.lists.Words;
import org.warmledger.events.values.WorkerDetails;

/** What a notice shows of whoever applies: the surname, and how the hardship is classed (C28). */
final class NoticeText {

  private static final String COVER = "**";

  private NoticeText() {}

  static String of(ApplicationSheet sheet) {
    String surname =
        sheet
            .household()
            .head()
            .details()
            .known()
            .map(WorkerDetails::name)
            .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
            .orElse("");
    return surname + COVER + "，" + Words.of(sheet.hardship().category()).zh();
  }
}
