/** Open a fund for a project (立项). */
@NullMarked
package org.warmledger.command.funds.openfund;

import org.jspecify.annotations.NullMarked;
