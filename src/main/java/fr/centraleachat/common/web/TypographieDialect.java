package fr.centraleachat.common.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** The pages are set as French print: no line begins with a colon. */
@Component
class TypographieDialect extends AbstractDialect implements IPostProcessorDialect {

    private static final int APRES_TOUT = 1000;

    TypographieDialect() {
        super("Typographie");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return APRES_TOUT;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Typographie.class, APRES_TOUT));
    }
}
