package org.warmledger.command.unions;

import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;

/** Knows where every registered union stands in the tree. */
public interface UnionDirectory {

  /** Its path; empty when no such union is registered. */
  Optional<UnionPath> find(UnionCode code);

  /**
   * The stated union, or the caller's own. One that the caller may not know of is as unknown as one
   * that does not exist.
   */
  default Optional<UnionPath> within(Caller caller, Optional<String> stated) {
    return stated
        .map(UnionCode::parse)
        .orElse(Optional.of(caller.union()))
        .flatMap(this::find)
        .filter(caller::mayTouch);
  }

  /** The union that does something, as a field that is sent. */
  default Supplier<UnionPath> holder(Fields fields, Caller caller, Optional<String> stated) {
    Optional<UnionPath> holder = within(caller, stated);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    return holder::orElseThrow;
  }
}
