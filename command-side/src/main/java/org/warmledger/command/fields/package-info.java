/** Checks the fields of what was sent, all of them at once. */
@NullMarked
package org.warmledger.command.fields;

import org.jspecify.annotations.NullMarked;
