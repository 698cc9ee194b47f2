.PHONY: help build test demo format verify

help: ## This list
	@sed -n 's/^\([a-z]*\): ## /  make \1\t/p' Makefile

build: ## Compile and package, without tests
	mvn -B -ntp -q -DskipTests package

test: ## Run the tests, in two locales
	mvn -B -ntp test

demo: ## Run Attest on its example
	./attest demo

format: ## Rewrite sources in the house format
	mvn -B -ntp -q spotless:apply

verify: ## Everything that must pass before a push
	.ci/run
