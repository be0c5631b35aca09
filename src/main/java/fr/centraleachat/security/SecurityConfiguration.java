package fr.centraleachat.security;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Basic for programs under {@code /api}, a form for people elsewhere, one session for both. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** All that answers without identity; a test walks every mapping to prove it. */
    static final String[] PUBLICS = {
        "/connexion",
        "/accessibilite",
        "/webjars/**",
        "/centrale*.css",
        "/centrale*.js",
        "/favicon.ico",
        "/actuator/health",
        "/error"
    };

    /**
     * No inline script or style anywhere: what a page shows cannot become code. The four hashes are
     * the style attributes that bpmn-js writes for its frame, its logo and its overlays.
     */
    private static final String CSP =
            "default-src 'self'; style-src 'self' 'unsafe-hashes'"
                    + " 'sha256-j2t/iYgmiK/9tDIa+YLs3dUK18D+PDjuKi+KxuYXU/w='"
                    + " 'sha256-CA/eh4+2R0J7cEQ14gBMtx834RIOjzMUqCM+evtrkp4='"
                    + " 'sha256-AHtqGIKHiUalONG+xeO90E9yUgWLoWuygINiCuiaBnA='"
                    + " 'sha256-F1/lIJB2HC2RT+RPHwCjlrUMGQft2PdUC4nHeQ7MKsc='; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder(@Value("${centrale.securite.cout-bcrypt:10}") int cout) {
        return new BCryptPasswordEncoder(cout);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AgentCourant agent, RefusDeLApi refus)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(r -> r.anyRequest().access(agentActif(agent)))
                .httpBasic(
                        basic ->
                                basic.authenticationEntryPoint(refus)
                                        .addObjectPostProcessor(gardeLaSession()))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new VientDAilleurs()))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::proteger);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AgentCourant agent, SessionExpiree expiree)
            throws Exception {
        http.authorizeHttpRequests(
                        r ->
                                r.requestMatchers(PUBLICS)
                                        .permitAll()
                                        .requestMatchers("/administration/**")
                                        .access(administrateur(agent))
                                        .anyRequest()
                                        .access(agentActif(agent)))
                .formLogin(form -> form.loginPage("/connexion").permitAll())
                .logout(
                        sortie ->
                                sortie.logoutUrl("/deconnexion")
                                        .logoutSuccessUrl("/connexion?sortie"))
                .exceptionHandling(e -> e.accessDeniedHandler(expiree))
                .headers(SecurityConfiguration::proteger);
        return http.build();
    }

    /** A client that keeps the cookie of its first call pays the password's hash once. */
    private static ObjectPostProcessor<BasicAuthenticationFilter> gardeLaSession() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BasicAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(new SessionDUnClient());
                return filter;
            }
        };
    }

    private static void proteger(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentTypeOptions(Customizer.withDefaults());
    }

    /** Read again at each request: an account that was closed stops at once. */
    private static AuthorizationManager<RequestAuthorizationContext> agentActif(
            AgentCourant agent) {
        return (connexion, requete) -> new AuthorizationDecision(agent.estIdentifie());
    }

    private static AuthorizationManager<RequestAuthorizationContext> administrateur(
            AgentCourant agent) {
        return (connexion, requete) ->
                new AuthorizationDecision(
                        agent.estIdentifie() && agent.tient(Fonction.ADMINISTRATEUR));
    }
}
