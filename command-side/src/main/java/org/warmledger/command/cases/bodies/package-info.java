/** Parts of a file as they are sent, by form or by import. */
@NullMarked
package org.warmledger.command.cases.bodies;

import org.jspecify.annotations.NullMarked;
