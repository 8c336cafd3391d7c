/** Do what a visit had promised (回访). */
@NullMarked
package org.warmledger.command.cases.completefollowup;

import org.jspecify.annotations.NullMarked;
