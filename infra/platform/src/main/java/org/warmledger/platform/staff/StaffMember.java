package org.warmledger.platform.staff;

import java.util.Optional;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Role;

/**
 * One of the staff, as their latest token says.
 *
 * @param name what people call them, where the provider tells
 */
public record StaffMember(StaffId account, Optional<String> name, Role role, UnionCode union) {

  /** The longest name that is kept; a longer one is none. */
  public static final int LONGEST_NAME = 60;

  /** The same, called as before where nothing was said now. */
  StaffMember calledAs(StaffMember before) {
    return name.isPresent() ? this : new StaffMember(account, before.name(), role, union);
  }
}
