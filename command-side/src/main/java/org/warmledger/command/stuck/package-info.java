/** What an automation could not carry out yet: shown, and tried again on demand. */
@NullMarked
package org.warmledger.command.stuck;

import org.jspecify.annotations.NullMarked;
