package org.warmledger.command.checks.settings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.http.EntryFlags;

/** C30: whoever sets a line for days that are past is told at once that another above sees it. */
@Component
record PastLine() implements EntryFlags {

  @Override
  public List<String> flags(Entry entry) {
    return entry.command() instanceof SetSubsistenceLine line
            && line.from().isBefore(entry.recordedOn())
        ? List.of(CheckCode.C30_SETTING_LOOSENED.name())
        : List.of();
  }
}
