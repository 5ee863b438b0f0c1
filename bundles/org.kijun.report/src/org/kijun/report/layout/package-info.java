/** Where the nodes and links of a graph stand in a drawing, whoever draws it: a page, a file or a window. */
package org.kijun.report.layout;
