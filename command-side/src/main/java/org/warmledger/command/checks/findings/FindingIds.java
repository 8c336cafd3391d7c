package org.warmledger.command.checks.findings;

import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.FindingSubject;

/** The same check, subject and cause are the same finding: raising it twice is already so. */
@Component
public record FindingIds(KeyedHash hash) {

  public FindingId of(CheckCode code, FindingSubject subject, String cause) {
    return new FindingId(
        "finding-"
            + hash.stable(
                "finding",
                String.join("\n", code.name(), subject.kind().name(), subject.id(), cause)));
  }
}
