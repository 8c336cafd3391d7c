/** Bring a file up to date (动态管理). */
@NullMarked
package org.warmledger.command.cases.revisecase;

import org.jspecify.annotations.NullMarked;
