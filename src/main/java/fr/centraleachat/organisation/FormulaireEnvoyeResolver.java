package fr.centraleachat.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Hands a {@link FormulaireEnvoye} to the methods that receive one. */
@Component
class FormulaireEnvoyeResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parametre) {
        return parametre.getParameterType() == FormulaireEnvoye.class;
    }

    @Override
    public FormulaireEnvoye resolveArgument(
            MethodParameter parametre,
            ModelAndViewContainer vue,
            NativeWebRequest requete,
            WebDataBinderFactory liaison) {
        var suite = new RedirectAttributesModelMap();
        vue.setRedirectModel(suite);
        Map<String, String> champs = new LinkedHashMap<>();
        requete.getParameterMap().forEach((nom, valeurs) -> champs.put(nom, valeurs[0]));
        return new FormulaireEnvoye(
                champs,
                (Model) vue.getModel(),
                requete.getNativeResponse(HttpServletResponse.class),
                suite);
    }
}
