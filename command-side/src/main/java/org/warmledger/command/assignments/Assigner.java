package org.warmledger.command.assignments;

import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.web.Role;

/** Whoever hands work out, takes it or gives it back. */
public record Assigner(StaffId by, Role role) {}
