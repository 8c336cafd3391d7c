/** Bring a file up to date (动态管理). */
package org.warmledger.command.cases.revisecase;
