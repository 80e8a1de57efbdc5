/*! Patterns of gitleaks (https://github.com/gitleaks/gitleaks), MIT License, Copyright (c) 2019 Zachary Rice.
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
THE USE OR OTHER DEALINGS IN THE SOFTWARE. */

// Written by scripts/secret-patterns.ts; do not edit.
/** From gitleaks v8.30.0-27-gb58d3f10. One pattern a line: id, least entropy in bits, keywords, flags, pattern; between tabs. */
export const known = String.raw`
1password-secret-key	3.8	a3-	-	\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b
1password-service-account-token	4	ops_	-	ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}
adobe-client-secret	2	p8e-	i	\b(p8e-[a-z0-9]{32})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
age-secret-key	0	age-secret-key-1	-	AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}
airtable-personnal-access-token	0	airtable	-	\b(pat[a-zA-Z0-9]{14}\.[a-f0-9]{64})\b
alibaba-access-key-id	2	ltai	i	\b(LTAI[a-z0-9]{20})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
anthropic-admin-api-key	0	sk-ant-admin01	-	\b(sk-ant-admin01-[a-zA-Z0-9_\-]{93}AA)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
anthropic-api-key	0	sk-ant-api03	-	\b(sk-ant-api03-[a-zA-Z0-9_\-]{93}AA)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
artifactory-api-key	4.5	akcp	-	\bAKCp[A-Za-z0-9]{69}\b
artifactory-reference-token	4.5	cmvmd	-	\bcmVmd[A-Za-z0-9]{59}\b
authress-service-client-access-key	2	sc_,ext_,scauth_,authress_	i	\b((?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.(?:acc)[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
aws-access-token	3	a3t,akia,asia,abia,acca	-	\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b
aws-amazon-bedrock-api-key-long-lived	3	absk	-	\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
aws-amazon-bedrock-api-key-short-lived	3	bedrock-api-key-	-	bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t
azure-ad-client-secret	3	q~	-	(?:^|[\\'"\x60\s>=:(,)])([a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\'"\x60\s<),])
clickhouse-cloud-api-secret-key	3	4b1d	-	\b(4b1d[A-Za-z0-9]{38})\b
clojars-api-token	2	clojars_	i	CLOJARS_[a-z0-9]{60}
cloudflare-origin-ca-key	2	cloudflare,v1.0-	-	\b(v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
databricks-api-token	3	dapi	-	\b(dapi[a-f0-9]{32}(?:-\d)?)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-access-token	3	doo_v1_	-	\b(doo_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-pat	3	dop_v1_	-	\b(dop_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
digitalocean-refresh-token	0	dor_v1_	i	\b(dor_v1_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
doppler-api-token	2	dp.pt.	i	dp\.pt\.[a-z0-9]{43}
duffel-api-token	2	duffel_	i	duffel_(?:test|live)_[a-z0-9_\-=]{43}
dynatrace-api-token	4	dt0c01.	i	dt0c01\.[a-z0-9]{24}\.[a-z0-9]{64}
easypost-api-token	2	ezak	i	\bEZAK[a-z0-9]{54}\b
easypost-test-api-token	2	eztk	i	\bEZTK[a-z0-9]{54}\b
facebook-page-access-token	4	eaam,eaac	i	\b(EAA[MC][a-z0-9]{100,})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
flutterwave-encryption-key	2	flwseck_test	i	FLWSECK_TEST-[a-h0-9]{12}
flutterwave-public-key	2	flwpubk_test	i	FLWPUBK_TEST-[a-h0-9]{32}-X
flutterwave-secret-key	2	flwseck_test	i	FLWSECK_TEST-[a-h0-9]{32}-X
flyio-access-token	4	fo1_,fm1,fm2_	-	\b((?:fo1_[\w-]{43}|fm1[ar]_[a-zA-Z0-9+\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\/]{100,}={0,3}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
frameio-api-token	0	fio-u-	i	fio-u-[a-z0-9\-_=]{64}
gcp-api-key	4	aiza	-	\b(AIza[\w-]{35})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
github-app-token	3	ghu_,ghs_	-	(?:ghu|ghs)_[0-9a-zA-Z]{36}
github-fine-grained-pat	3	github_pat_	-	github_pat_\w{82}
github-oauth	3	gho_	-	gho_[0-9a-zA-Z]{36}
github-pat	3	ghp_	-	ghp_[0-9a-zA-Z]{36}
github-refresh-token	3	ghr_	-	ghr_[0-9a-zA-Z]{36}
gitlab-cicd-job-token	3	glcbt-	-	glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}
gitlab-deploy-token	3	gldt-	-	gldt-[0-9a-zA-Z_\-]{20}
gitlab-feature-flag-client-token	3	glffct-	-	glffct-[0-9a-zA-Z_\-]{20}
gitlab-feed-token	3	glft-	-	glft-[0-9a-zA-Z_\-]{20}
gitlab-incoming-mail-token	3	glimt-	-	glimt-[0-9a-zA-Z_\-]{25}
gitlab-kubernetes-agent-token	3	glagent-	-	glagent-[0-9a-zA-Z_\-]{50}
gitlab-oauth-app-secret	3	gloas-	-	gloas-[0-9a-zA-Z_\-]{64}
gitlab-pat	3	glpat-	-	glpat-[\w-]{20}
gitlab-pat-routable	4	glpat-	-	\bglpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b
gitlab-ptt	3	glptt-	-	glptt-[0-9a-f]{40}
gitlab-rrt	3	gr1348941	-	GR1348941[\w-]{20}
gitlab-runner-authentication-token	3	glrt-	-	glrt-[0-9a-zA-Z_\-]{20}
gitlab-runner-authentication-token-routable	4	glrt-	-	\bglrt-t\d_[0-9a-zA-Z_\-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b
gitlab-scim-token	3	glsoat-	-	glsoat-[0-9a-zA-Z_\-]{20}
gitlab-session-cookie	3	_gitlab_session=	-	_gitlab_session=[0-9a-z]{32}
grafana-api-key	3	eyjrijoi	i	\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
grafana-cloud-api-token	3	glc_	i	\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
grafana-service-account-token	3	glsa_	i	\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
harness-api-key	0	pat.,sat.	-	(?:pat|sat)\.[a-zA-Z0-9_-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}
hashicorp-tf-api-token	3.5	atlasv1	i	[a-z0-9]{14}\.(?:atlasv1)\.[a-z0-9\-_=]{60,70}
heroku-api-key-v2	4	hrku-aa	-	\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
huggingface-access-token	2	hf_	i	\b(hf_(?:[a-z]{34}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
huggingface-organization-api-token	2	api_org_	i	\b(api_org_(?:[a-z]{34}))(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
infracost-api-token	3	ico-	-	\b(ico-[a-zA-Z0-9]{32})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
intra42-client-secret	3	intra,s-s4t2ud-,s-s4t2af-	i	\b(s-s4t2(?:ud|af)-[abcdef0123456789]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
jwt	3	ey	-	\b(ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.(?:[a-zA-Z0-9\/\\_-]{10,}={0,2})?)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
linear-api-key	2	lin_api_	i	lin_api_[a-z0-9]{40}
maxmind-license-key	4	_mmk	-	\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
microsoft-teams-webhook	0	webhook.office.com,webhookb2,incomingwebhook	-	https://[a-z0-9]+\.webhook\.office\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}
notion-api-token	4	ntn_	-	\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
npm-access-token	2	npm_	i	\b(npm_[a-z0-9]{36})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
octopus-deploy-api-key	3	api-	-	\b(API-[A-Z0-9]{26})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
openai-api-key	3	t3blbkfj	-	\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
openshift-user-token	3.5	sha256~	-	\b(sha256~[\w-]{43})(?:[^\w-]|$)
perplexity-api-key	4	pplx-	-	\b(pplx-[a-zA-Z0-9]{48})(?:[\x60'"\s;]|\\[nr]|$|\b)
planetscale-api-token	3	pscale_tkn_	i	\b(pscale_tkn_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
planetscale-oauth-token	3	pscale_oauth_	-	\b(pscale_oauth_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
planetscale-password	3	pscale_pw_	i	\b(pscale_pw_[\w=\.-]{32,64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
postman-api-token	3	pmak-	i	\b(PMAK-[a-f0-9]{24}\-[a-f0-9]{34})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
prefect-api-token	2	pnu_	-	\b(pnu_[a-zA-Z0-9]{36})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
pulumi-api-token	2	pul-	-	\b(pul-[a-f0-9]{40})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
pypi-upload-token	3	pypi-ageichlwas5vcmc	-	pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}
readme-api-token	2	rdme_	-	\b(rdme_[a-z0-9]{70})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
rubygems-api-token	2	rubygems_	-	\b(rubygems_[a-f0-9]{48})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
scalingo-api-token	2	tk-us-	-	\b(tk-us-[\w-]{48})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sendgrid-api-token	2	sg.	i	\b(SG\.[a-z0-9=_\-\.]{66})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sendinblue-api-token	2	xkeysib-	i	\b(xkeysib-[a-f0-9]{64}\-[a-z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
sentry-org-token	4.5	sntrys_eyjpyxqio	-	\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|$)
sentry-user-token	3.5	sntryu_	-	\b(sntryu_[a-f0-9]{64})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-application-access-token	3	sm_aat	-	\b(sm_aat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-personal-access-token	3	sm_pat	-	\b(sm_pat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
settlemint-service-access-token	3	sm_sat	-	\b(sm_sat_[a-zA-Z0-9]{16})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
shippo-api-token	2	shippo_	-	\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
shopify-access-token	2	shpat_	-	shpat_[a-fA-F0-9]{32}
shopify-custom-access-token	2	shpca_	-	shpca_[a-fA-F0-9]{32}
shopify-private-app-access-token	2	shppa_	-	shppa_[a-fA-F0-9]{32}
shopify-shared-secret	2	shpss_	-	shpss_[a-fA-F0-9]{32}
slack-app-token	2	xapp	i	xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+
slack-bot-token	3	xoxb	-	xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*
slack-config-access-token	2	xoxe.xoxb-,xoxe.xoxp-	i	xoxe.xox[bp]-\d-[A-Z0-9]{163,166}
slack-config-refresh-token	2	xoxe-	i	xoxe-\d-[A-Z0-9]{146}
slack-legacy-bot-token	2	xoxb	-	xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}
slack-legacy-token	2	xoxo,xoxs	-	xox[os]-\d+-\d+-\d+-[a-fA-F\d]+
slack-legacy-workspace-token	2	xoxa,xoxr	-	xox[ar]-(?:\d-)?[0-9a-zA-Z]{8,48}
slack-user-token	2	xoxp-,xoxe-	-	xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}
slack-webhook-url	0	hooks.slack.com	-	(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}
stripe-access-token	2	sk_test,sk_live,sk_prod,rk_test,rk_live,rk_prod	-	\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
twilio-api-key	3	sk	-	SK[0-9a-fA-F]{32}
vault-batch-token	4	hvb.	-	\b(hvb\.[\w-]{138,300})(?:[\x60'"\s;,\]})&#@?/]|\\[nr]|$)
`;
