/** Notes down what services of earlier handed over on files, which caps count (C06). */
package org.warmledger.command.cases.noteservice;
