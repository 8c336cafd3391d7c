/** Change what a file says, a part of it at a time (动态管理). */
package org.warmledger.command.cases.amendcase;
