package org.kijun.dsl.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.kijun.dsl.validation.KijunIssue;

/** A number: the lexer knows words only. The count of digits is bounded, so that a number of one line cannot fill the memory. */
record NumberValue<T>(String wanted, Pattern shape, Function<String, T> reader, Function<T, String> writer) implements IValueConverter<T> {
    static final NumberValue<Integer> WHOLE =
            new NumberValue<>("whole-number", Pattern.compile("-?\\d{1,9}"), Integer::valueOf, String::valueOf);
    static final NumberValue<BigDecimal> DECIMAL =
            new NumberValue<>("number", Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?"), BigDecimal::new, BigDecimal::toPlainString);

    @Override
    public T toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        if (!shape.matcher(text).matches()) {
            throw new BadValue(node, KijunIssue.NOT_A_NUMBER, List.of(text, wanted));
        }
        return reader.apply(text);
    }

    @Override
    public String toString(T value) {
        return writer.apply(value);
    }
}
