/** Check what a household owns and earns (家庭经济状况核对). */
@NullMarked
package org.warmledger.command.cases.checkmeans;

import org.jspecify.annotations.NullMarked;
