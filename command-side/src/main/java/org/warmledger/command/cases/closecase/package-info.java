/** Close a file (脱困 解困 注销 退档). */
package org.warmledger.command.cases.closecase;
