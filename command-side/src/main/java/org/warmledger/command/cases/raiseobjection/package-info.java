/** Object to a notice (异议). */
@NullMarked
package org.warmledger.command.cases.raiseobjection;

import org.jspecify.annotations.NullMarked;
