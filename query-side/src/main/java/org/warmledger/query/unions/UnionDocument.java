package org.warmledger.query.unions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/**
 * One union as it is looked up.
 *
 * @param phone of its office
 * @param amended who put its name or level right last, and why
 */
record UnionDocument(
    String code,
    String name,
    Optional<String> parent,
    UnionPath path,
    List<String> unions,
    UnionLevel level,
    Optional<String> phone,
    Optional<LocalDate> goLiveOn,
    Optional<Amended> amended) {

  UnionDocument live(Optional<LocalDate> on) {
    return new UnionDocument(code, name, parent, path, unions, level, phone, on, amended);
  }

  UnionDocument with(UnionAmended event, String by) {
    return new UnionDocument(
        code,
        event.name(),
        parent,
        path,
        unions,
        event.level(),
        event.phone(),
        goLiveOn,
        Optional.of(new Amended(event.reason(), by, event.occurredOn())));
  }
}
