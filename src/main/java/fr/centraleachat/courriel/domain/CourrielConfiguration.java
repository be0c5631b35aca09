package fr.centraleachat.courriel.domain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReglagesDesCourriels.class)
class CourrielConfiguration {}
