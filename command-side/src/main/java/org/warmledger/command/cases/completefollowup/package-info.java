/** Do what a visit had promised (回访). */
package org.warmledger.command.cases.completefollowup;
