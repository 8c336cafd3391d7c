/** Close a file (脱困 解困 注销 退档). */
@NullMarked
package org.warmledger.command.cases.closecase;

import org.jspecify.annotations.NullMarked;
