package fr.centraleachat.common;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What runs by itself every minute; off in the tests, which call it when they want. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "centrale.planification", matchIfMissing = true)
class PlanificationConfiguration {}
